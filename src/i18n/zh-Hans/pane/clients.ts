import type { Translation } from "../../icu/MessagesOf";
import type { clientsEn } from "../../en/pane/clients";

export const clientsZh: Translation<typeof clientsEn> = {
  title: "价格下限与价格上限",
  emptyBlock: "客户档案为空。请填写客户名称及其目前的支出。",
  empty: "此模型没有客户档案。请在工作表“客户档案”的标题行填写客户名称，或插入新模型。",
  answer: "“{name}”可承受的最高价格为 {price}；您的价格下限从第 {n, number} 个客户起降至该水平。",
  neverAnswer: "“{name}”可承受的最高价格为 {price}；您的价格下限始终无法降至该水平：{why}。",
  tooFewAnswer:
    "“{name}”可承受的最高价格为 {price}。{clients, plural, other {计划内 # 个客户}}不足以使您的价格下限降至该水平：若全部按 {price} 定价，最终累计损益为 {margin}。{further}",
  furtherClients: "需要 {n} 个客户，新增客户计入最后一个客户群。",
  noClients: "即使最后一个客户群增至 10 亿个客户，也无法达到。",
  tooDear: "对“{name}”的报价（{price}）高于其价格上限（{ceiling}）。",
  losesAnswer: "即使价格为 0，“{name}”采用本方案的成本仍比节省的金额多 {loss}。",
  client: "客户",
  // A narrow column breaks its heading at U+200B, between words.
  canPay: "价格\u200b上限",
  yourPrice: "报价",
  paysBack: "客户\u200b回收期",
  from: "可行起点\u200b（客户）",
  years: "{n} 年",
  never: "无法达到",
  notListed: "{n}（计划外）",
  noPrice: "–",
  loses: "亏损",
  unbounded: "无上限",
  floor: "价格下限",
  floorNote: "适用于{n, plural, =1 {计划内唯一客户} other {全部 # 个客户}}的统一价格",
  noSegment: "没有同名的客户群",
  floorMet: "{name}：自第 {n} 个客户起可行",
  chartTitle: "价格区间",
  described: "价格下限与价格上限，第 {from} 至 {to} 次部署",
  note: "价格下限：使截至该客户的全部部署盈亏平衡的统一价格。价格上限：按客户要求的回收期与预测期分别计算，取较低者。",
};
