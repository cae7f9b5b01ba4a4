/** What is wrong with what somebody typed, as data: cells tell it in English, the pane in its language. Words: ./wording/mistakes. */
import type { InputFault } from "../engine/InputFault";
import type { Allowed, Hint } from "../engine/rules";
import type { CellErrorCode } from "./cells/CellErrorCode";
import type { Found } from "./cells/found";
import type { FileMistake } from "./json/FileMistake";

export type Mistake =
  | InputFault
  | FileMistake
  /** Of one cell. */
  | Readonly<{ kind: "cellError" | "labelError"; error: CellErrorCode }>
  | Readonly<{ kind: "looksLikeNumber" | "textForNumber" | "notANumber" | "notFinite" | "notAFlag"; found: Found }>
  | Readonly<{ kind: "blankNotAllowed"; found: number; allowed: Allowed; hint?: Hint }>
  | Readonly<{ kind: "notText" }>
  | Readonly<{ kind: "notAChoice"; found: Found; choices: readonly string[] }>
  /** Of a block and its headers or labels. */
  | Readonly<{ kind: "columnTwice" | "labelTwice" }>
  | Readonly<{ kind: "noHeaderRow"; example: string }>
  | Readonly<{ kind: "columnMissing"; headers: readonly string[] }>
  | Readonly<{ kind: "tooManyRows"; count: number; most: number }>
  | Readonly<{ kind: "valueWithoutLabel"; labels: readonly string[] }>
  | Readonly<{ kind: "unknownLabel"; found: Found; labels: readonly string[] }>
  /** Of drivers and segments. */
  | Readonly<{ kind: "noDriverListed" | "noDriverName" | "noSegmentName" | "noClientsListed" | "noClientListed" }>
  | Readonly<{ kind: "firstRowLate"; from: number }>
  | Readonly<{ kind: "breakTwice"; row: number; name: string; from: number }>
  | Readonly<{ kind: "breakFilled"; name: string }>
  | Readonly<{ kind: "tooManyClients"; clients: number }>
  /** Of uncertain inputs and of those that move together. */
  | Readonly<{ kind: "noInputListed" | "noInputName" | "noInputHere" | "nothingUncertain" }>
  | Readonly<{ kind: "tooManyInputs"; count: number; most: number }>
  | Readonly<{ kind: "notUncertain"; found: Found; inputs: readonly string[] }>
  | Readonly<{ kind: "segmentsAlike"; found: Found; count: number }>
  | Readonly<{ kind: "inputLacksColumn"; found: Found; columns: readonly string[] }>
  | Readonly<{
      kind: "notADriverFigure" | "notASegmentFigure";
      found: Found;
      owner: string;
      columns: readonly string[];
    }>
  | Readonly<{
      kind: "unknownInput";
      found: Found;
      driver: string;
      segment: string;
      drivers: Names;
      segments: Names;
      labels: readonly string[];
    }>;

/** The first few of a list of names, and how many more there are. */
export type Names = Readonly<{ names: readonly string[]; more: number }>;
