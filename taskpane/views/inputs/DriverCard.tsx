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
  const t = messages.inputs;
  const { cell } = row;
  const number = (column: DriverColumn, format: (value: number) => string): string => {
    const value = cell(column);
    return typeof value === "number" ? format(value) : textOf(value);
  };
  const name = driverName(row);
  const rate = number("Rate", formats.amount);
  if (isBreak(row)) {
    const from = t.from({ n: number("From", formats.amount) });
    return (
      <RowCard
        title={t.breakOf({ name, from })}
        lines={[t.labelled({ label: t.fields.Rate, value: rate })]}
        {...rest}
      />
    );
  }
  const curve = textOf(cell("Curve"));
  const names: Readonly<Partial<Record<string, string>>> = t.curveNames;
  const curveName = (text: string): string => names[text === "" ? "unit" : text.toLowerCase()] ?? text;
  const [first, unit] = [number("First", formats.amount), textOf(cell("Unit"))];
  const lines = [
    // Unit names are plural, so "1 stations" would be wrong.
    cell("First") === 1 && unit !== "" ? t.singleUnit({ rate, unit }) : t.quantity({ first, unit, rate }),
    t.learns({ slope: number("Slope", formats.percent), curve: curveName(curve) }),
  ];
  const further = onBreak === undefined ? {} : { further: { label: t.addBreak({ name }), onAdd: onBreak } };
  return <RowCard title={name} lines={lines} {...further} {...rest} />;
}
