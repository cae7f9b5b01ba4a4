import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import { expertsNotInMonths } from "../../../src/plan/expertsNotInMonths";
import { useLanguage } from "../language/LanguageProvider";

/** Warns that the time of experts, named in days, hours or weeks, is counted as months. */
export function ExpertUnits({ compiled }: Readonly<{ compiled: CompiledPlan }>): ReactElement | null {
  const { messages, formats } = useLanguage();
  const { drivers, terms } = compiled.plan;
  const [found] = expertsNotInMonths(drivers);
  if (found === undefined || terms.experts === undefined) return null;
  const { name, unit, first } = found;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{messages.answer.expertUnits({ name, unit, first: formats.amount(first) })}</MessageBarBody>
    </MessageBar>
  );
}
