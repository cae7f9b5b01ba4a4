import type { ExchangeLabels } from "../../schema/exchange";

export const exchangeLabelsFr: ExchangeLabels = {
  rate: ["Taux de change XXX", "Cours de change XXX"],
  change: ["Variation annuelle du taux XXX", "Variation annuelle du taux de change XXX", "Taux de change XXX par an"],
};
