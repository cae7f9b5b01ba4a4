import type { ReactElement } from "react";
import type { DriverColumn } from "../../../src/schema/columns";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { driverName, isBreak } from "./priceBreaks";
import type { Row } from "../../shared/forms/Row";
import { type RowActions, RowCard } from "../../shared/forms/RowCard";
import { textOf } from "../../../src/plan/cells/textOf";

type Props = RowActions &
  Readonly<{
    row: Row<DriverColumn>;
    /** Starts a new price break of the driver. */
    onBreak?: () => void;
  }>;

/** A summary of a driver, or of one of its price breaks. */
export function DriverCard({ row, onBreak, ...rest }: Props): ReactElement {
  const { messages, formats } = useLanguage();
  const words = messages.inputs;
  const { cell } = row;
  const number = (column: DriverColumn, format: (value: number) => string): string => {
    const value = cell(column);
    return typeof value === "number" ? format(value) : textOf(value);
  };
  const name = driverName(row);
  const rate = number("Rate", formats.amount);
  if (isBreak(row)) {
    const from = words.from({ n: number("From", formats.amount) });
    return (
      <RowCard
        title={words.breakOf({ name, from })}
        lines={[words.labelled({ label: words.fields.Rate, value: rate })]}
        {...rest}
      />
    );
  }
  const curve = textOf(cell("Curve"));
  const names: Readonly<Partial<Record<string, string>>> = words.curveNames;
  const curveName = (text: string): string => names[text === "" ? "unit" : text.toLowerCase()] ?? text;
  const [first, unit] = [number("First", formats.amount), textOf(cell("Unit"))];
  const lines = [
    // Unit names are plural, so "1 stations" would be wrong.
    cell("First") === 1 && unit !== "" ? words.singleUnit({ rate, unit }) : words.quantity({ first, unit, rate }),
    words.learns({ slope: number("Slope", formats.percent), curve: curveName(curve) }),
  ];
  const further = onBreak === undefined ? {} : { further: { label: words.addBreak({ name }), onAdd: onBreak } };
  return <RowCard title={name} lines={lines} {...further} {...rest} />;
}
