import type { Translation } from "../../icu/MessagesOf";
import type { clientsEn } from "../../en/pane/clients";

export const clientsZh: Translation<typeof clientsEn> = {
  title: "客户能付多少",
  emptyBlock: "客户档案块中还没有数值：请填写客户名称及其目前的支出。",
  empty: "此模型没有客户档案。请在其工作表的客户档案表头中命名一个；新插入的模型带有相应的区域。",
  answer: "{name}可支付 {price}，仍优于现有方案。从第 {n} 个客户起，价格下限不高于此数。",
  neverAnswer: "{name}可支付 {price}，仍优于现有方案；但价格下限始终降不到此数：{why}。",
  tooFewAnswer:
    "{name}可支付 {price}，仍优于现有方案。{clients, plural, other {所列的 # 个客户}}不足以使价格下限降到此数：若全部按 {price} 售出，最后一个客户之后的累计盈余为 {margin}。{further}",
  furtherClients: "若最后一个客户群有更多客户，则从第 {n} 个客户起可以达到。",
  noClients: "即使最后一个客户群的客户增至十亿，也无法达到。",
  tooDear: "向{name}要价 {price}，高于其可承受的 {ceiling}。",
  losesAnswer: "{name}即使价格为 0 也会损失 {loss}：现有方案对其更有利。",
  client: "客户",
  canPay: "可支付",
  asked: "报价",
  paysBack: "回收期",
  from: "达到下限于",
  years: "{n} 年",
  never: "永不",
  notListed: "{n}（未列）",
  notAsked: "–",
  loses: "亏损",
  unbounded: "无限制",
  floor: "价格下限",
  floorNote: "对{n, plural, other {全部 # 个所列客户}}的单一价格",
  noSegment: "没有同名的客户群",
  floorMet: "{name}达到价格下限：第 {n} 个客户",
  chartTitle: "价格区间",
  described: "价格下限与客户支付能力的对比，第 {from} 至 {to} 次部署",
  note: "价格下限：足以支付截至该处全部部署的统一价格。可支付：所要求的回收期与规划期所允许的较小者。",
};
