/** Views in parts of their own: the answer is there before them. */
import { preloadable } from "./ui/loadedLater";

/** Where there is no model. */
export const StartPanel = preloadable(async () => (await import("./start/StartPanel")).StartPanel);
/** Where the first reading found mistakes already. */
export const NoAnswer = preloadable(async () => (await import("./answer/NoAnswer")).NoAnswer);

/** The picture of the answer comes behind its words. */
export const MarginChart = preloadable(async () => (await import("./charts/MarginChart")).MarginChart);

export const InputsPanel = preloadable(async () => (await import("./inputs/InputsPanel")).InputsPanel);
export const ResultPanel = preloadable(async () => (await import("./result/ResultPanel")).ResultPanel);
export const TimePanel = preloadable(async () => (await import("./time/TimePanel")).TimePanel);
export const ClientsPanel = preloadable(async () => (await import("./clients/ClientsPanel")).ClientsPanel);
export const FunctionsPanel = preloadable(async () => (await import("./functions/FunctionsPanel")).FunctionsPanel);
export const RiskView = preloadable(async () => (await import("./risk/RiskView")).RiskView);
export const ScenariosView = preloadable(async () => (await import("./scenarios/ScenariosView")).ScenariosView);
export const ImportStart = preloadable(async () => (await import("./scenarios/ImportStart")).ImportStart);
export const ComparePanel = preloadable(async () => (await import("./compare/ComparePanel")).ComparePanel);
/** Whoever knows the way around never loads it. */
export const TourCard = preloadable(async () => (await import("./tour/TourCard")).TourCard);
export const WhatIfPanel = preloadable(async () => (await import("./whatif/WhatIfPanel")).WhatIfPanel);
