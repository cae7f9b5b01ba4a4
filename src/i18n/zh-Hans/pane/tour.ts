import type { Translation } from "../../icu/MessagesOf";
import type { tourEn } from "../../en/pane/tour";

export const tourZh: Translation<typeof tourEn> = {
  label: "导览",
  offerTitle: "快速导览",
  offerText: "用一分钟了解五项主要功能。",
  begin: "开始",
  decline: "跳过",
  count: "第 {n} 步，共 {all} 步",
  next: "下一步",
  back: "上一步",
  end: "结束导览",
  finish: "完成",
  titles: {
    answer: "结论",
    inputs: "参数",
    time: "现金流",
    risk: "风险",
    scenarios: "情景",
  },
  texts: {
    answer: "方案是否经济可行，从第几个客户起，原因是什么？修改工作表中的黄色单元格，结论随之更新。",
    inputs: "成本动因：每次部署所需资源；客户群：按部署顺序排列的客户；全局参数：其他假设。可在此处或工作表中修改。",
    time: "查看峰值资金需求、投资回收期，以及规模化部署的净现值。",
    risk: "为各参数设定范围，然后单击“运行”：得到盈亏平衡的概率和影响最大的参数。",
    scenarios: "复制模型、修改副本并进行比较，然后添加管理层摘要并共享文件。",
  },
};
