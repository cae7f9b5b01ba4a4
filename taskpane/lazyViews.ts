/** Views in parts of their own: the answer is there before them. */
import { loadedLater } from "./ui/loadedLater";

/** Where there is no model. */
export const StartPanel = loadedLater(async () => (await import("./start/StartPanel")).StartPanel);
/** Where the first reading found mistakes already. */
export const NoAnswer = loadedLater(async () => (await import("./answer/NoAnswer")).NoAnswer);

/** The picture of the answer comes behind its words. */
export const MarginChart = loadedLater(async () => (await import("./charts/MarginChart")).MarginChart);

export const InputsPanel = loadedLater(async () => (await import("./inputs/InputsPanel")).InputsPanel);
export const ResultPanel = loadedLater(async () => (await import("./result/ResultPanel")).ResultPanel);
export const TimePanel = loadedLater(async () => (await import("./time/TimePanel")).TimePanel);
export const ClientsPanel = loadedLater(async () => (await import("./clients/ClientsPanel")).ClientsPanel);
export const FunctionsPanel = loadedLater(async () => (await import("./functions/FunctionsPanel")).FunctionsPanel);
export const RiskView = loadedLater(async () => (await import("./risk/RiskView")).RiskView);
export const ScenariosView = loadedLater(async () => (await import("./scenarios/ScenariosView")).ScenariosView);
export const ImportStart = loadedLater(async () => (await import("./scenarios/ImportStart")).ImportStart);
export const ComparePanel = loadedLater(async () => (await import("./compare/ComparePanel")).ComparePanel);
/** Whoever knows the way around never loads it. */
export const TourCard = loadedLater(async () => (await import("./tour/TourCard")).TourCard);
export const WhatIfPanel = loadedLater(async () => (await import("./whatif/WhatIfPanel")).WhatIfPanel);
