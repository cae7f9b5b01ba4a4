import type { ReactElement } from "react";
import type { SegmentColumn } from "../../../src/schema/columns";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Row } from "../../shared/forms/Row";
import { type RowActions, RowCard } from "../../shared/forms/RowCard";
import { textOf } from "../../../src/plan/cells/textOf";

type Props = RowActions & Readonly<{ row: Row<SegmentColumn> }>;

/** A summary of a segment. */
export function SegmentCard({ row: { cell }, ...rest }: Props): ReactElement {
  const { messages, formats } = useLanguage();
  const t = messages.inputs;
  const amount = (column: SegmentColumn): string => {
    const value = cell(column);
    return typeof value === "number" ? formats.amount(value) : textOf(value);
  };
  const count = cell("Clients");
  const clients =
    typeof count === "number" ? t.clients({ n: count }) : t.labelled({ label: t.fields.Clients, value: textOf(count) });
  const lines = [
    [clients, textOf(cell("Industry"))].filter((text) => text !== "").join(messages.list),
    t.labelled({ label: t.fields.Price, value: amount("Price") }),
  ];
  return <RowCard title={textOf(cell("Segment"))} lines={lines} {...rest} />;
}
