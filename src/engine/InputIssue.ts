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
      return `${fault.floor} is above the first quantity, ${fault.first}; a floor is at most that`;
    case "floorAboveLowestFirst":
      return `${fault.floor} is above the lowest first quantity, ${fault.first}; a floor is at most that`;
    case "firstBelowFloor":
      return `${fault.first} is below the floor, ${fault.floor}; a first quantity is at least that`;
    case "slopeTooSteep":
      return `${fault.slope} is not above 0.5: under cumulative average theory further deployments would cost nothing`;
    case "inputTwice":
      return `${fault.name} stands here twice`;
    case "clientsUnlimited":
      return "the clients are unlimited in number: list them instead";
    case "likelyBelowLow":
      return `${fault.likely} is below Low, ${fault.low}`;
    case "likelyAboveHigh":
      return `${fault.likely} is above High, ${fault.high}`;
    case "lognormalNotPositive":
      return `${fault.low} is not above 0, which a lognormal value always is`;
    case "tooManyClientsDrawn":
      return `${fault.clients} clients in all, every High taken, are more than the 10^9 that are counted`;
    case "notDrawn":
      return "names an input that is not drawn";
    case "movesWithItself":
      return `${fault.name} always moves with itself`;
    case "pairTwice":
      return `${fault.one} and ${fault.other} stand here twice`;
    case "tooManyLinked":
      return `${fault.count} inputs that move together are more than ${fault.most}`;
    case "impossibleLinks":
      return `no draws have all these correlations at once; weaken that of ${fault.one} with ${fault.other} or another of ${fault.last}`;
  }
}
