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
export function inputIssueText(fault: InputIssue): string {
  switch (fault.kind) {
    case "notAllowed":
      return violationText(fault);
    case "floorAboveFirst":
      return `${fault.floor} is above the first-unit quantity, ${fault.first}; a floor cannot exceed it`;
    case "floorAboveLowestFirst":
      return `${fault.floor} is above the lowest first-unit quantity, ${fault.first}; a floor cannot exceed it`;
    case "firstBelowFloor":
      return `${fault.first} is below the floor, ${fault.floor}; a first-unit quantity cannot be lower`;
    case "slopeTooSteep":
      return `${fault.slope} is not above 0.5: under cumulative average theory further deployments would cost nothing`;
    case "inputTwice":
      return `${fault.name} appears twice`;
    case "clientsUnlimited":
      return "the number of clients is unlimited; enter a number instead";
    case "likelyBelowLow":
      return `${fault.likely} is below Low, ${fault.low}`;
    case "likelyAboveHigh":
      return `${fault.likely} is above High, ${fault.high}`;
    case "lognormalNotPositive":
      return `${fault.low} is not above 0, which a lognormal value always is`;
    case "tooManyClientsDrawn":
      return `${fault.clients} clients in total, with every High taken, exceed the limit of 1 billion`;
    case "notDrawn":
      return "names an input that is not uncertain";
    case "movesWithItself":
      return `${fault.name} is always fully correlated with itself`;
    case "pairTwice":
      return `${fault.one} and ${fault.other} appear twice`;
    case "tooManyLinked":
      return `${fault.count} correlated inputs exceed the limit of ${fault.most}`;
    case "impossibleLinks":
      return `these correlations cannot all hold at once; weaken that of ${fault.one} with ${fault.other} or another of ${fault.last}`;
  }
}
