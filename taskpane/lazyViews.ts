/** Views that are loaded when they are first opened: the answer is there before them. */
import { lazy } from "react";

/** Where there is no model. */
export const StartPanel = lazy(async () => ({ default: (await import("./start/StartPanel")).StartPanel }));
/** Where the first reading found mistakes already. */
export const NoAnswer = lazy(async () => ({ default: (await import("./answer/NoAnswer")).NoAnswer }));

/** The picture of the answer comes behind its words. */
export const MarginChart = lazy(async () => ({ default: (await import("./charts/MarginChart")).MarginChart }));

export const InputsPanel = lazy(async () => ({ default: (await import("./inputs/InputsPanel")).InputsPanel }));
export const ResultPanel = lazy(async () => ({ default: (await import("./result/ResultPanel")).ResultPanel }));
export const TimePanel = lazy(async () => ({ default: (await import("./time/TimePanel")).TimePanel }));
export const ClientsPanel = lazy(async () => ({ default: (await import("./clients/ClientsPanel")).ClientsPanel }));
export const FunctionsPanel = lazy(async () => ({
  default: (await import("./functions/FunctionsPanel")).FunctionsPanel,
}));
export const RiskView = lazy(() => import("./risk/RiskView"));
export const ScenariosView = lazy(() => import("./scenarios/ScenariosView"));
export const ImportStart = lazy(() => import("./scenarios/ImportStart"));
export const ComparePanel = lazy(async () => ({ default: (await import("./compare/ComparePanel")).ComparePanel }));
/** Whoever knows the way around never loads it. */
export const TourCard = lazy(async () => ({ default: (await import("./tour/TourCard")).TourCard }));
/** Sliders come with it: whoever never tries a number never loads them. */
export const WhatIfPanel = lazy(async () => ({ default: (await import("./whatif/WhatIfPanel")).WhatIfPanel }));
