/** An issue between values that are each in their own range, or with one value that is out of range. */
import { type Violation, violationText } from "./constraints";

export type InputIssue =
  | Violation
  /** Issues of a learning curve. */
  | Readonly<{ kind: "floorAboveFirst" | "floorAboveLowestFirst" | "firstBelowFloor"; floor: number; first: number }>
  | Readonly<{ kind: "slopeTooSteep"; slope: number }>
  /** Issues of an uncertain input. */
  | Readonly<{ kind: "inputTwice"; name: string }>
  | Readonly<{ kind: "clientsUnlimited" }>
  | Readonly<{ kind: "likelyBelowLow"; likely: number; low: number }>
  | Readonly<{ kind: "likelyAboveHigh"; likely: number; high: number }>
  | Readonly<{ kind: "lognormalNotPositive"; low: number }>
  | Readonly<{ kind: "tooManyClientsDrawn"; clients: number }>
  /** Issues of correlated inputs. */
  | Readonly<{ kind: "notDrawn" }>
  | Readonly<{ kind: "movesWithItself"; name: string }>
  | Readonly<{ kind: "pairTwice"; one: string; other: string }>
  | Readonly<{ kind: "tooManyLinked"; count: number; most: number }>
  | Readonly<{ kind: "impossibleLinks"; one: string; other: string; last: string }>;

/** For callers of the engine. plan/wording has the messages for cells. */
export function inputIssueText(issue: InputIssue): string {
  switch (issue.kind) {
    case "notAllowed":
      return violationText(issue);
    case "floorAboveFirst":
      return `${issue.floor} is above the first-unit quantity, ${issue.first}; a floor cannot exceed it`;
    case "floorAboveLowestFirst":
      return `${issue.floor} is above the lowest first-unit quantity, ${issue.first}; a floor cannot exceed it`;
    case "firstBelowFloor":
      return `${issue.first} is below the floor, ${issue.floor}; a first-unit quantity cannot be lower`;
    case "slopeTooSteep":
      return `${issue.slope} is not above 0.5: under cumulative average theory further deployments would cost nothing`;
    case "inputTwice":
      return `${issue.name} appears twice`;
    case "clientsUnlimited":
      return "the number of clients is unlimited; enter a number instead";
    case "likelyBelowLow":
      return `${issue.likely} is below Low, ${issue.low}`;
    case "likelyAboveHigh":
      return `${issue.likely} is above High, ${issue.high}`;
    case "lognormalNotPositive":
      return `${issue.low} is not above 0, which a lognormal value always is`;
    case "tooManyClientsDrawn":
      return `${issue.clients} clients in total, with every High taken, exceed the limit of 1 billion`;
    case "notDrawn":
      return "names an input that is not uncertain";
    case "movesWithItself":
      return `${issue.name} is always fully correlated with itself`;
    case "pairTwice":
      return `${issue.one} and ${issue.other} appear twice`;
    case "tooManyLinked":
      return `${issue.count} correlated inputs exceed the limit of ${issue.most}`;
    case "impossibleLinks":
      return `these correlations cannot all hold at once; weaken that of ${issue.one} with ${issue.other} or another of ${issue.last}`;
  }
}
