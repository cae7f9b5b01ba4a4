import type { ExchangeLabels } from "../../schema/exchange";

export const exchangeLabelsZh: ExchangeLabels = {
  rate: ["汇率 XXX", "XXX 汇率"],
  change: ["汇率 XXX 年变动", "XXX 汇率年变动", "汇率 XXX 每年变动"],
};
