import type { Translation } from "../../icu/MessagesOf";
import type { tourEn } from "../../en/pane/tour";

export const tourZh: Translation<typeof tourEn> = {
  label: "导览",
  offerTitle: "第一次来？",
  offerText: "五站，一分钟：什么在哪里，有什么用。",
  begin: "带我看看",
  decline: "不用了",
  count: "第 {n} 站，共 {all} 站",
  next: "下一站",
  back: "上一站",
  end: "结束导览",
  finish: "开始",
  titles: {
    answer: "答案",
    inputs: "取决于什么",
    time: "钱何时回来",
    risk: "有多大把握",
    scenarios: "更进一步",
  },
  texts: {
    answer: "方案是否经济可行，从第几个客户开始，为什么？改动工作表中的黄色单元格，答案随之更新。",
    inputs: "成本动因是一次部署的消耗，客户群是按顺序排列的客户，条件是其余一切。可在这里或工作表中修改。",
    time: "资金最多投入多少，哪个月彻底收回，整个推广今天值多少。",
    risk: "填写每项输入可能偏离多少，然后运行：得到盈亏平衡的概率，以及起决定作用的输入。",
    scenarios: "复制模型，修改副本，并排比较，制作会议用页面，分享文件。",
  },
};
