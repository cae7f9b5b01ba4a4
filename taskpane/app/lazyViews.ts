/** Views in parts of their own: the answer is there before them. */
import { preloadable } from "../shared/ui/preloadable";

/** Where there is no model. */
export const StartPanel = preloadable(async () => (await import("../features/start/StartPanel")).StartPanel);
/** Where the first reading found mistakes already. */
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
/** Whoever knows the way around never loads it. */
export const TourCard = preloadable(async () => (await import("../features/tour/TourCard")).TourCard);
