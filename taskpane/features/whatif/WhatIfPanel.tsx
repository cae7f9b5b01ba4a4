import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement, useState } from "react";
import type { ModelCells, NumberChange } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { Reading } from "../../shared/ui/Reading";
import { StaleArea } from "../../shared/ui/StaleArea";
import { GoalField } from "./GoalField";
import { useWhatIf } from "./useWhatIf";
import type { WhatIfName } from "../../shared/figures/whatif/WhatIfInput";
import { WhatIfResult } from "./WhatIfResult";
import { WhatIfSlider } from "./WhatIfSlider";

type Props = Readonly<{
  cells: ModelCells;
  busy: boolean;
  onApply: (changes: readonly NumberChange[]) => void;
  onDiscard: () => void;
}>;

/** Numbers to try out, and the answer that they would give. The sheet changes only when they are applied. */
export function WhatIfPanel({ cells, busy, onApply, onDiscard }: Props): ReactElement {
  const styles = useStyles();
  const t = useLanguage().messages.whatIf;
  const [wrong, setWrong] = useState<readonly WhatIfName[]>([]);
  const { inputs, values, answer, answered, computing, changes, replaced, changeValue, ...goal } = useWhatIf(cells);
  return (
    <section className={styles.panel} aria-label={t.title}>
      <h2 className={styles.title}>{t.title}</h2>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t.banner}</MessageBarBody>
      </MessageBar>
      {replaced && !busy ? (
        <p className={styles.note} role="status">
          {t.replaced}
        </p>
      ) : null}
      {wrong.length === 0 ? null : (
        <p className={styles.wrong} role="status">
          {t.notIn}
        </p>
      )}
      {goal.goal?.kind === "price" ? (
        <p className={styles.note} role="status">
          {t.goal.kept({ client: goal.goalTyped.trim() })}
        </p>
      ) : null}
      {answer !== undefined ? (
        <StaleArea stale={computing}>
          <WhatIfResult answer={answer} cells={answered} />
        </StaleArea>
      ) : computing ? (
        <Reading />
      ) : (
        <p className={styles.note}>{t.noAnswer}</p>
      )}
      <div className={styles.sliders}>
        {inputs.map((input) => (
          <Fragment key={input.input}>
            <WhatIfSlider
              input={input}
              value={values[input.input] ?? input.original}
              onChange={(value) => changeValue(input.input, value)}
              onWrong={(now) =>
                setWrong((before) => [...before.filter((one) => one !== input.input), ...(now ? [input.input] : [])])
              }
            />
            {input.input === "prices" ? (
              <GoalField
                prices={input}
                typed={goal.goalTyped}
                goal={goal.goal}
                computing={goal.goalComputing}
                onType={goal.typeGoal}
              />
            ) : null}
          </Fragment>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabled={busy || computing || wrong.length > 0 || changes.length === 0 || answer === undefined}
          onClick={() => onApply(changes)}
        >
          {t.apply}
        </Button>
        <Button size="small" disabled={busy} onClick={onDiscard}>
          {t.discard}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
  sliders: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
