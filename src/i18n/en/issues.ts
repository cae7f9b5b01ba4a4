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
    percent: "did you mean {percent}% or {share}?",
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
    headerError: "the header of column {place} of the block holds the error {error}; enter a column name",
    looksLikeNumber:
      "{found} is text that looks like a number; type it again as a number, in a cell that is not formatted as text",
    textForNumber: "{found} is text; enter a number",
    notANumber: "{found} is not a number",
    notFinite: "{found} is not a finite number",
    notAFlag: "{found} is neither TRUE nor FALSE",
    notAllowed: "{found} is not {allowed}",
    blankNotAllowed: "blank counts as 0, and {found} is not {allowed}",
    notText: "the cell holds neither text nor a number",
    notAChoice: "{found} is not one of {choices}",
    columnTwice: "the block has this column twice: {headers}; keep one of them",
    labelTwice: "this label appears twice",
    noHeaderRow: "the first row has no headers; include the header row: {example}; it holds {cells}",
    headersLower: "the headers are in row {row}, not in the first; start the range there, or move that row to the top",
    headerResembles:
      "this header is not read, but it resembles the column {column}; enter {clear} if it is that column, or another name if it is your own; columns read: {headers}",
    otherTimeUnit:
      "the unit in brackets differs from that of {column}, {unit}; convert the figures, then correct the brackets",
    columnMissing: "this column is missing; found {headers}",
    tooManyRows: "{count} rows exceed the limit of {most}",
    valueWithoutLabel: "a value without a label; labels are {labels}",
    unknownLabel: "{found} is not a known label; labels are {labels}",
    noDriverListed: "the block has no driver; enter at least one row",
    noDriverName: "the row has figures but no driver name",
    noSegmentName: "the row has figures but no segment name",
    noClientsListed: "the plan has no clients; enter Clients in at least one row",
    noClientListed: "the plan has no clients",
    sumRow:
      "{found} is a total row, which would count the other rows twice; leave it out: {example} is a table without its totals row",
    sumRowUnnamed:
      "a row without a name whose Clients, {clients}, are the sum of all rows above: a total row would count twice; leave it out: {example} is a table without its totals row",
    industryBlank:
      "blank here but filled in other rows; enter the industry in every row, because merged cells hold it in their first row only",
    segmentTwice: "row {row} already has the segment {name}; give each a unique name",
    driverTwice: "row {row} already has the driver {name}; give this one a unique name, or add a rate step there",
    monthsMissing:
      "it would count for 0 months, because the column {column} is missing; add it with the months that a client stays",
    countsOnlyWith: "it counts only with {labels}, which is missing; add that label, or delete this one",
    firstRowLate: "{from} leaves earlier deployments without a rate; the first row of a driver starts at 1",
    breakTwice:
      "row {row} already gives the rate of {name} from deployment {from}; a further row of a driver is a rate step and needs its own From",
    breakFilled: "a further row of {name} is a rate step; leave this cell blank",
    tooManyClients: "{clients} clients in total exceed the limit of 1 billion",
    planTooLarge:
      "{curves} different curves times {spans} segments and rate steps are {pairs}, more than the limit of {most}; use fewer rows, or give drivers the same slope and floor",
    figuresTooExtreme:
      "the amounts of the plan are too far apart to be calculated together; check the largest and the smallest of them",
    horizonTooLong:
      "{curves} different curves times {through} segments, rate steps and months ({months} months) are {steps} steps, more than the limit of {most}; use a shorter horizon or fewer rows, or give drivers the same slope and floor",
    floorAboveFirst: "{floor} is above the first quantity, {first}; a floor cannot exceed it",
    floorAboveLowestFirst: "{floor} is above the lowest first quantity, {first}; a floor cannot exceed it",
    firstBelowFloor: "{first} is below the floor, {floor}; a first quantity cannot be lower",
    slopeTooSteep: "{slope} is not above 0.5: under cumulative average theory further deployments would cost nothing",
    inputTwice: "{name} appears twice",
    clientsUnlimited: "the number of clients is unlimited; enter a number instead",
    likelyBelowLow: "{likely} is below Low, {low}",
    likelyAboveHigh: "{likely} is above High, {high}",
    lognormalNotPositive: "{low} is not above 0, which a lognormal value always is",
    tooManyClientsDrawn: "{clients} clients in total, with every High taken, exceed the limit of 1 billion",
    notDrawn: "names an input that is not uncertain",
    movesWithItself: "{name} is always fully correlated with itself",
    pairTwice: "{one} and {other} appear twice",
    tooManyLinked: "{count} correlated inputs exceed the limit of {most}",
    impossibleLinks:
      "these correlations cannot all hold at once; weaken that of {one} with {other} or another of {last}",
    noInputListed: "the block has no input; enter at least one row",
    noInputName: "the row has figures but no input",
    noInputHere: "the row has no input here",
    nothingUncertain: "no input is uncertain, so none can be correlated",
    tooManyInputs: "{count} inputs exceed the limit of {most}",
    notUncertain: "{found} is not one of the uncertain inputs; they are {inputs}",
    likelyUnused:
      "{distribution} uses only Low and High, whose middle is {implied}, so {likely} would have no effect; enter {implied}, or choose a distribution that uses Likely: {choices}",
    inputLacksColumn: "{found} has no column; add it after a dot: {columns}",
    notADriverFigure: "{found} is not a figure of the driver {owner}; they are {columns}",
    notASegmentFigure: "{found} is not a figure of the segment {owner}; they are {columns}",
    unknownInput:
      "{found} is not an input; an input is a figure such as {driver}.Slope or {segment}.Price, or a term; drivers are {drivers}; segments are {segments}; terms are {labels}",
    fileTooLarge: "the file exceeds the limit of 1 MB",
    fileUnreadable: "the file could not be read; choose it again, or paste its text",
    fileOtherEncoding:
      "the file is not in {encoding}, so accented letters would be lost; save it as {encoding}, or paste its text",
    fileNoJson: "this is not a scenario file: it is not JSON, or it is incomplete",
    fileTooDeep: "the file is nested deeper than the limit of {most} levels",
    wrongProduct: 'a scenario file says "{product}" here',
    wrongVersion: "this version of the add-in reads files of version {version}",
    keyRefused: "this key is not allowed",
    keyTwice: "this key appears twice; keep one of them",
    keyUnknown: "this key is unknown; keys are {keys}",
    notAnObject: "expected an object {shape}, found {there}",
    notAList: "expected a list […], found {there}",
    notAText: 'expected a text "…", found {there}',
    notANumberThere: "expected a number, found {there}",
    tooManyEntries: "{count} entries exceed the limit of {most}",
    textTooLong: "{count} characters exceed the limit of {most} for a cell",
    characterRefused: "the text contains a character that cells cannot hold",
    numberBeyond: "the number is too large to calculate with",
    textLength: "enter a text of 1 to {most} characters",
    wrongYear: "enter a whole year from {first} to {last}",
  },
} as const;

export type IssueCatalog = Translation<typeof issuesEn>;
export type IssueMessages = MessagesOf<typeof issuesEn>;
