import type { PreviewWords } from "../PreviewWords";

export const previewZh: PreviewWords = {
  page: {
    about: "预览：这里不是 Excel，但任务窗格和函数与 Excel 中相同。任何数据都不会离开本机。",
    hint: "所有 ROLLOUT 函数在此表格中均可使用。选中出错的单元格，即可在此查看原因。",
    toLight: "浅色主题",
    toDark: "深色主题",
    pane: "任务窗格",
    width: (pixels) => `任务窗格宽度：${pixels} 像素`,
  },
  calculating: {
    analyzing: "正在分析公式",
    calculating: "正在计算",
    "array-analysis": "正在分析数组公式",
    "array-calculation": "正在计算数组公式",
    done: "计算完成",
  },
};
