import { ALLOWED } from "../../engine/constraints";
import type { MessagesOf, Translation } from "../icu/MessagesOf";

/** What is wrong with what was typed. In English it is part of the functions' contract: cells say it. */
export const issuesEn = {
  /** Where it stands, and what is wrong there. */
  placed: "{place}: {issue}",
  /** Between block, row and column. */
  then: ", ",
  row: "row {row}",
  /** Between the members of a list. */
  and: ", ",
  more: "{names} and {more} more",
  hinted: "{issue}; {hint}",
  hints: {
    percent: "did you mean {percent} % or {share}?",
    noLearning: "blank or 0: enter 1 for no learning",
    noGrowth: "above 1 the quantity would grow with every deployment: enter 1 for no learning",
    round: "a formula can round it: =ROUND(…,0)",
  },
  /** What a figure is counted in. */
  units: {
    once: "paid once",
    hour: "hours",
    day: "days",
    week: "weeks",
    month: "months",
    quarter: "quarters",
    year: "years",
  },
  allowed: ALLOWED,
  blocks: {
    drivers: "drivers",
    segments: "segments",
    terms: "terms",
    client: "client",
    clients: "clients",
    uncertainty: "uncertainty",
    correlations: "correlations",
  },
  found: {
    text: '"{text}"',
    true: "TRUE",
    false: "FALSE",
    other: "something that is neither number nor text",
    nothing: "nothing",
    null: "null",
    list: "a list",
    object: "an object",
  },
  kinds: {
    cellError: "the cell holds the error {error}",
    cellWaits: "the cell holds {error}: Excel is still fetching its value; wait until it shows one",
    labelError: "the label holds the error {error}",
    headerError: "the header of column {place} of the block holds the error {error}; write what the column is",
    looksLikeNumber:
      "{found} is text that looks like a number; type it again as a number, in a cell that is not formatted as text",
    textForNumber: "{found} is text where a number belongs",
    notANumber: "{found} is not a number",
    notFinite: "{found} is not a finite number",
    notAFlag: "{found} is neither TRUE nor FALSE",
    notAllowed: "{found} is not {allowed}",
    blankNotAllowed: "blank counts as 0, and {found} is not {allowed}",
    notText: "the cell holds neither text nor a number",
    notAChoice: "{found} is not one of {choices}",
    columnTwice: "the block has this column twice: {headers}; keep one of them",
    labelTwice: "this label stands here twice",
    noHeaderRow: "no header row found in its first row; pass the header row too: {example}; it holds {cells}",
    headersLower:
      "the headers are in row {row}, not in the first; begin the range there, or move that row to the top of it",
    headerResembles:
      "this header is not read, but it resembles the column {column}; write {clear} if it is that column, and another word if it is your own; columns read: {headers}",
    otherTimeUnit:
      "the brackets name another unit than that of {column}, {unit}; convert the figures, then correct the brackets",
    columnMissing: "this column is missing; found {headers}",
    tooManyRows: "{count} rows are more than the {most} that are read",
    valueWithoutLabel: "a value without a label; labels are {labels}",
    unknownLabel: "{found} is not a label that is known; labels are {labels}",
    noDriverListed: "no driver is listed; enter at least one row",
    noDriverName: "the row has figures but no driver name",
    noSegmentName: "the row has figures but no segment name",
    noClientsListed: "no clients are listed; enter Clients in at least one row",
    noClientListed: "no client is listed",
    sumRow:
      "{found} is a row that sums up others, which would count twice; leave it out: {example} is a table without its totals row",
    sumRowUnnamed:
      "a row without a name whose Clients, {clients}, are those of all rows above it: a row that sums up would count twice; leave it out: {example} is a table without its totals row",
    industryBlank:
      "blank here and filled in other rows; write the industry into every row, as merged cells hold it in their first row only",
    segmentTwice: "row {row} already has the segment {name}; give each a name of its own",
    driverTwice: "row {row} already has the driver {name}; give this one a name of its own, or add a price break there",
    monthsMissing:
      "it would count for 0 months, as the column {column} is missing; add it, with the months that a client stays",
    countsOnlyWith: "it counts only beside {labels}, which is missing; add that label, or leave this one out",
    firstRowLate: "{from} leaves the deployments before it without a rate; the first row of a driver holds from 1",
    breakTwice:
      "row {row} already gives the rate of {name} from deployment {from}; a further row of a driver is a price break and needs a From of its own",
    breakFilled: "a further row of {name} is a price break; leave this cell blank there",
    tooManyClients: "{clients} clients in all are more than the 10^9 that are counted",
    planTooLarge:
      "{curves} different curves times {spans} segments and price breaks are {pairs}, more than the {most} that are computed; use fewer rows, or give drivers the same slope and floor",
    figuresTooExtreme:
      "the amounts of the plan are too far apart to be calculated together; check the largest and the smallest of them",
    horizonTooLong:
      "{curves} different curves times {through} segments, price breaks and months ({months} months) are {steps} steps, more than the {most} that are computed; use a shorter horizon or fewer rows, or give drivers the same slope and floor",
    floorAboveFirst: "{floor} is above the first quantity, {first}; a floor is at most that",
    floorAboveLowestFirst: "{floor} is above the lowest first quantity, {first}; a floor is at most that",
    firstBelowFloor: "{first} is below the floor, {floor}; a first quantity is at least that",
    slopeTooSteep: "{slope} is not above 0.5: under cumulative average theory further deployments would cost nothing",
    inputTwice: "{name} stands here twice",
    clientsUnlimited: "the clients are unlimited in number: list them instead",
    likelyBelowLow: "{likely} is below Low, {low}",
    likelyAboveHigh: "{likely} is above High, {high}",
    lognormalNotPositive: "{low} is not above 0, which a lognormal value always is",
    tooManyClientsDrawn: "{clients} clients in all, every High taken, are more than the 10^9 that are counted",
    notDrawn: "names an input that is not drawn",
    movesWithItself: "{name} always moves with itself",
    pairTwice: "{one} and {other} stand here twice",
    tooManyLinked: "{count} inputs that move together are more than {most}",
    impossibleLinks:
      "no draws have all these correlations at once; weaken that of {one} with {other} or another of {last}",
    noInputListed: "no input is listed; enter at least one row",
    noInputName: "the row has figures but no input",
    noInputHere: "the row names no input here",
    nothingUncertain: "no input is uncertain, so that none can move together",
    tooManyInputs: "{count} inputs are more than the {most} that are drawn",
    notUncertain: "{found} is not among the uncertain inputs; they are {inputs}",
    likelyUnused:
      "{distribution} draws from Low and High alone, whose middle is {implied}, so no draw would use {likely}; enter {implied}, or choose one that uses Likely: {choices}",
    inputLacksColumn: "{found} lacks its column; write it with a dot before it: {columns}",
    notADriverFigure: "{found} is not a figure of the driver {owner}; they are {columns}",
    notASegmentFigure: "{found} is not a figure of the segment {owner}; they are {columns}",
    unknownInput:
      "{found} is not an input; an input is a figure such as {driver}.Slope or {segment}.Price, or a term; drivers are {drivers}; segments are {segments}; terms are {labels}",
    fileTooLarge: "the file is larger than the 1 MB that is read",
    fileUnreadable: "the file could not be read; choose it anew, or paste its text",
    fileOtherEncoding:
      "the file is not in {encoding}, so letters with accents would be spoiled; save it as {encoding}, or paste its text",
    fileNoJson: "this is not a scenario file: it is no JSON, or it was cut off",
    fileTooDeep: "the file is nested deeper than the {most} levels that are read",
    wrongProduct: 'a scenario file says "{product}" here',
    wrongVersion: "this version of the add-in reads files of version {version}",
    keyRefused: "this key is refused",
    keyTwice: "this key stands twice; keep one of them",
    keyUnknown: "this key is not known; keys are {keys}",
    notAnObject: "{there} stands where an object {shape} belongs",
    notAList: "{there} stands where a list […] belongs",
    notAText: '{there} stands where a text "…" belongs',
    notANumberThere: "{there} stands where a number belongs",
    tooManyEntries: "{count} entries are more than the {most} that are read",
    textTooLong: "{count} characters are more than the {most} that a cell holds",
    characterRefused: "the text holds a character that no cell can hold",
    numberBeyond: "the number is beyond what can be counted with",
    textLength: "a text of 1 to {most} characters belongs here",
    wrongYear: "a whole year from {first} to {last} belongs here",
  },
} as const;

export type IssueCatalog = Translation<typeof issuesEn>;
export type IssueMessages = MessagesOf<typeof issuesEn>;
