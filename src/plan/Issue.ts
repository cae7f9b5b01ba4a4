/**
 * Issues of the user's input, as data. Cells report them in English, the pane in its language. Messages:
 * ./wording/issues.
 */
import type { InputIssue } from "../engine/InputIssue";
import type { AllowedValues, Hint } from "../engine/constraints";
import type { QuotedValue } from "./cells/quoteCell";
import type { Heading } from "../schema/Headings";
import type { TimeUnit } from "../schema/timeUnits";
import type { FileIssue } from "./json/FileIssue";

export type Issue =
  | InputIssue
  | FileIssue
  /** Issues of one cell. */
  | Readonly<{ kind: "cellError" | "cellWaits" | "labelError"; error: string }>
  | Readonly<{
      kind: "looksLikeNumber" | "textForNumber" | "notANumber" | "notFinite" | "notAFlag";
      found: QuotedValue;
    }>
  | Readonly<{ kind: "blankNotAllowed"; found: number; allowed: AllowedValues; hint?: Hint }>
  /** A text where the number of a date or of a month belongs. */
  | Readonly<{ kind: "textForDate" | "textForMonth"; found: QuotedValue }>
  | Readonly<{ kind: "dateForMonth"; found: number; month: number }>
  | Readonly<{ kind: "notText" }>
  | Readonly<{ kind: "notAChoice"; found: QuotedValue; choices: readonly string[] }>
  /** Issues of a block and its headers or labels. */
  | Readonly<{ kind: "labelTwice" }>
  | Readonly<{ kind: "headerError"; error: string; place: number }>
  | Readonly<{ kind: "columnTwice"; headers: readonly string[] }>
  | Readonly<{ kind: "noHeaderRow"; example: string; cells: readonly string[] }>
  | Readonly<{ kind: "headersLower"; row: number }>
  /** A header that is not a column but resembles one. `clear` is the column's other name. */
  | Readonly<{ kind: "headerResembles"; column: Heading; clear: Heading; headers: readonly string[] }>
  | Readonly<{ kind: "otherTimeUnit"; column: Heading; unit: TimeUnit }>
  | Readonly<{ kind: "columnMissing"; headers: readonly string[] }>
  | Readonly<{ kind: "tooManyRows"; count: number; most: number }>
  | Readonly<{ kind: "valueWithoutLabel"; labels: readonly string[] }>
  | Readonly<{ kind: "unknownLabel"; found: QuotedValue; labels: readonly string[] }>
  /** Issues of drivers and segments. */
  | Readonly<{ kind: "noDriverListed" | "noDriverName" | "noSegmentName" | "noClientsListed" | "noClientListed" }>
  | Readonly<{ kind: "sumRow"; found: QuotedValue; example: string }>
  | Readonly<{ kind: "sumRowUnnamed"; clients: number; example: string }>
  | Readonly<{ kind: "industryBlank" }>
  | Readonly<{ kind: "segmentTwice" | "driverTwice"; row: number; name: string }>
  | Readonly<{ kind: "monthsMissing"; column: Heading }>
  | Readonly<{ kind: "countsOnlyWith"; labels: readonly string[] }>
  | Readonly<{ kind: "countsOnlyWithColumns"; columns: readonly Heading[] }>
  | Readonly<{ kind: "needsMonths"; labels: readonly string[] }>
  /** Issues of currencies. `labels`: of the exchange rate that is missing, or examples of such labels. */
  | Readonly<{ kind: "notACurrency"; found: QuotedValue }>
  | Readonly<{ kind: "exchangeMissing"; currency: string; labels: readonly string[] }>
  | Readonly<{ kind: "exchangeUnnamed"; found: QuotedValue; labels: readonly string[] }>
  /** `row`: the first row of the industry. */
  | Readonly<{ kind: "priorDiffers"; row: number; prior: number }>
  | Readonly<{ kind: "firstRowLate"; from: number }>
  | Readonly<{ kind: "breakTwice"; row: number; name: string; from: number }>
  | Readonly<{ kind: "breakFilled"; name: string }>
  | Readonly<{ kind: "tooManyClients"; clients: number }>
  /** Issues of the plan as a whole. Pairs: a curve and a span of clients with the same segment and rates. */
  | Readonly<{ kind: "planTooLarge"; curves: number; spans: number; pairs: number; most: number }>
  /** Amounts so far apart that 80 digits cannot hold both. */
  | Readonly<{ kind: "figuresTooExtreme" }>
  /** Like planTooLarge, with each month in which deployments may be due. */
  | Readonly<{
      kind: "horizonTooLong";
      curves: number;
      /** Spans of clients plus months: the number of evaluations of each curve. */
      through: number;
      /** The months among them. */
      months: number;
      steps: number;
      most: number;
    }>
  /** Issues of uncertain and correlated inputs. */
  | Readonly<{ kind: "noInputListed" | "noInputName" | "noInputHere" | "nothingUncertain" }>
  | Readonly<{ kind: "tooManyInputs"; count: number; most: number }>
  | Readonly<{ kind: "notUncertain"; found: QuotedValue; inputs: Names }>
  | Readonly<{
      kind: "likelyUnused";
      likely: number;
      distribution: string;
      implied: number;
      choices: readonly string[];
    }>
  | Readonly<{ kind: "neverUncertain"; found: QuotedValue }>
  | Readonly<{ kind: "inputLacksColumn"; found: QuotedValue; columns: readonly string[] }>
  | Readonly<{
      kind: "notADriverFigure" | "notASegmentFigure";
      found: QuotedValue;
      owner: string;
      columns: readonly string[];
    }>
  | Readonly<{
      kind: "unknownInput";
      found: QuotedValue;
      driver: string;
      segment: string;
      drivers: Names;
      segments: Names;
      labels: readonly string[];
    }>;

/** The first few names of a list, and the number of the others. */
export type Names = Readonly<{ names: readonly string[]; more: number }>;
