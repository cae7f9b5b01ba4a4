/** Views in chunks of their own, so that the answer loads first. */
import { preloadable } from "../shared/ui/preloadable";

/** Shown while the workbook has no model. */
export const StartPanel = preloadable(async () => (await import("../features/start/StartPanel")).StartPanel);
/** Shown when the first read of the model already found issues. */
export const NoAnswer = preloadable(async () => (await import("../views/answer/NoAnswer")).NoAnswer);

export const InputsPanel = preloadable(async () => (await import("../views/inputs/InputsPanel")).InputsPanel);
export const ResultPanel = preloadable(async () => (await import("../views/result/ResultPanel")).ResultPanel);
export const TimePanel = preloadable(async () => (await import("../views/time/TimePanel")).TimePanel);
export const ClientsPanel = preloadable(async () => (await import("../views/clients/ClientsPanel")).ClientsPanel);
export const FunctionsPanel = preloadable(
  async () => (await import("../views/functions/FunctionsPanel")).FunctionsPanel,
);
export const RiskView = preloadable(async () => (await import("../views/risk/RiskView")).RiskView);
export const ScenariosView = preloadable(async () => (await import("../views/scenarios/ScenariosView")).ScenariosView);
export const ImportStart = preloadable(async () => (await import("../views/scenarios/ImportStart")).ImportStart);
export const ComparePanel = preloadable(async () => (await import("../views/compare/ComparePanel")).ComparePanel);
export const TourCard = preloadable(async () => (await import("../features/tour/TourCard")).TourCard);
