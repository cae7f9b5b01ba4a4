import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles of a table of figures below a chart, in a section that opens on request. */
export const useTableStyles = makeStyles({
  scroll: { overflowX: "auto" },
  details: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer", width: "fit-content" },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { textAlign: "right", padding: "2px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    "& th:first-child": { textAlign: "left" },
    "& th": { fontWeight: tokens.fontWeightRegular },
  },
});
