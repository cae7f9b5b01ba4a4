import type { ReactElement } from "react";
import { priceFloor } from "../../../src/engine/decision/priceFloor";
import type { PlanInCells } from "../../shared/jobs/useAnswered";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useCurrency } from "../../shared/numbers/CurrencyContext";
import { FigureList } from "../../features/explain/FigureList";

/** The price floor drawn in the chart, as a figure: the floor for exactly the clients listed. */
export function FloorFigure({ answered }: Readonly<{ answered: PlanInCells }>): ReactElement | null {
  const { messages, formats } = useLanguage();
  const currency = useCurrency();
  const t = messages.clients;
  const { compiled } = answered;
  const { clients } = compiled;
  if (clients === Infinity) return null;
  const floor = {
    id: "priceFloor",
    label: t.floor,
    value: formats.atLeast(priceFloor(compiled, clients)),
    unit: currency,
    note: t.floorNote({ n: clients }),
  } as const;
  return <FigureList label={t.floor} figures={[floor]} subject={answered} />;
}
