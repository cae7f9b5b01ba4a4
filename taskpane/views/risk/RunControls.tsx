import { Button, Field, makeStyles, ProgressBar, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { METHODS, type Method } from "../../../src/engine/risk/sampling/draws";
import { MAX_SEED } from "../../../src/engine/risk/sampling/Random";
import { type Measure, MEASURES } from "../../../src/engine/risk/trial/trialMeasure";
import { NumberInput } from "../../shared/forms/NumberInput";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { parseNumber } from "../../shared/numbers/parseNumber";
import { typedNumber } from "../../shared/numbers/typedNumber";
import { useEscape } from "../../shared/ui/useEscape";
import type { Risk } from "./useRisk";

const TRIALS = [1_000, 10_000, 100_000, 1_000_000] as const;

/** Settings of the simulation and the button that runs it. */
export function RunControls({ risk, obstacle }: Readonly<{ risk: Risk; obstacle: string | undefined }>): ReactElement {
  const styles = useStyles();
  const { messages, formats, locale } = useLanguage();
  const t = messages.risk;
  const { settings, progress } = risk;
  const [seed, setSeed] = useState(typedNumber(settings.seed, locale));
  const typed = parseNumber(seed, locale);
  const isSeedValid = typed !== undefined && Number.isInteger(typed) && typed >= 0 && typed <= MAX_SEED;
  const typeSeed = (value: string): void => {
    setSeed(value);
    const next = parseNumber(value, locale);
    if (next !== undefined && Number.isInteger(next) && next >= 0 && next <= MAX_SEED) risk.set({ seed: next });
  };
  const escape = useEscape(seed, typeSeed);
  return (
    <div className={styles.controls}>
      <Field label={t.measure} size="small">
        <Select
          size="small"
          value={settings.measure}
          disabled={progress !== undefined}
          onChange={(_, { value }) => risk.set({ measure: value as Measure })}
        >
          {MEASURES.map((measure) => (
            <option key={measure} value={measure}>
              {t.measures[measure]}
            </option>
          ))}
        </Select>
      </Field>
      <details className={styles.settings}>
        <summary>{t.settings({ trials: settings.trials, seed: typedNumber(settings.seed, locale) })}</summary>
        <div className={styles.fields}>
          <Field label={t.trials} size="small">
            <Select
              size="small"
              value={settings.trials}
              disabled={progress !== undefined}
              onChange={(_, { value }) => risk.set({ trials: Number(value) })}
            >
              {TRIALS.map((trials) => (
                <option key={trials} value={trials}>
                  {formats.amount(trials)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            {...escape}
            label={t.seed}
            size="small"
            {...(isSeedValid
              ? {}
              : { validationMessage: t.seedRule({ found: messages.inputs.notANumber({ found: seed }) }) })}
          >
            <NumberInput
              value={seed}
              grouped={false}
              range={{ size: 1, min: 0, max: MAX_SEED }}
              disabled={progress !== undefined}
              onType={typeSeed}
            />
          </Field>
          <Field label={t.method} size="small">
            <Select
              size="small"
              value={settings.method}
              disabled={progress !== undefined}
              onChange={(_, { value }) => risk.set({ method: value as Method })}
            >
              {METHODS.map((method) => (
                <option key={method} value={method}>
                  {t.methods[method]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </details>
      {obstacle === undefined ? null : <p className={styles.text}>{obstacle}</p>}
      {progress === undefined ? (
        <Button appearance="primary" disabled={obstacle !== undefined || !isSeedValid} onClick={risk.start}>
          {t.run}
        </Button>
      ) : (
        <div className={styles.running}>
          <Field
            className={styles.bar}
            validationState="none"
            validationMessage={
              progress.stage === "trials"
                ? t.drawing({ done: formats.amount(progress.done), of: formats.amount(progress.of) })
                : t.summing
            }
          >
            <ProgressBar value={shareDone(progress)} thickness="large" />
          </Field>
          <Button onClick={risk.cancel}>{t.cancel}</Button>
        </div>
      )}
    </div>
  );
}

/** Drawing the trials is most of the work; computing the statistics is the rest. */
const TRIALS_SHARE = 0.8;
const shareDone = ({ stage, done, of }: NonNullable<Risk["progress"]>): number =>
  stage === "trials" ? (TRIALS_SHARE * done) / of : TRIALS_SHARE + ((1 - TRIALS_SHARE) * done) / of;

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    // Keep a long option from widening the pane.
    "& select": { minWidth: 0, width: "100%" },
  },
  settings: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer", width: "fit-content" },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    "& input, & select": { minWidth: 0, width: "100%" },
  },
  running: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
