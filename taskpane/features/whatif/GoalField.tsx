import { Input, Label, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useEscape } from "../../shared/ui/useEscape";
import type { Goal } from "../../shared/figures/whatif/priceForGoal";
import type { WhatIfInput } from "../../shared/figures/whatif/WhatIfInput";
import { labelOf } from "./WhatIfSlider";

type Props = Readonly<{
  prices: WhatIfInput;
  typed: string;
  goal: Goal | undefined;
  /** The goal for the typed value is still being computed. */
  computing: boolean;
  onType: (text: string) => void;
}>;

/** Solves for the price at which the plan breaks even by a given client. */
export function GoalField({ prices, typed, goal, computing, onType }: Props): ReactElement {
  const styles = useStyles();
  const { messages, formats } = useLanguage();
  const t = messages.whatIf.goal;
  const id = useId("what-if-goal");
  const escape = useEscape(typed, onType);
  const resultText = (): string => {
    if (typed.trim() === "") return t.hint;
    if (computing) return t.computing;
    if (goal === undefined) return messages.whatIf.noAnswer;
    if (goal.kind === "no client") return t.range({ last: formats.amount(goal.last) });
    if (goal.kind === "free") return t.free;
    const price = prices.percent ? formats.finePercent(goal.value) : formats.atLeast(goal.value);
    return t[goal.kind]({ input: labelOf(prices, messages.whatIf), price });
  };
  return (
    <div>
      <div className={styles.head}>
        <Label htmlFor={id} size="small" className={styles.label}>
          {t.label}
        </Label>
        <Input
          id={id}
          size="small"
          className={styles.number}
          inputMode="numeric"
          aria-describedby={`${id}-result`}
          aria-invalid={typed.trim() !== "" && !computing && (goal === undefined || goal.kind === "no client")}
          value={typed}
          onChange={(_, data) => onType(data.value)}
          {...escape}
        />
      </div>
      <div id={`${id}-result`} className={styles.note} role="status">
        {resultText()}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  // As wide as the numbers beside the sliders, with room reserved for their button.
  number: {
    width: "84px",
    flexShrink: 0,
    marginInlineEnd: "28px",
    "& input": { minWidth: 0, width: "100%", textAlign: "right" },
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
