import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, use, useMemo } from "react";
import { helpAddress } from "../../shared/language/helpAddress";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { explainCatalog, explainMessages } from "../../shared/language/explainMessages";
import { isQuick } from "../../shared/jobs/isQuick";
import { useJob } from "../../shared/jobs/useJob";
import { useSameContent } from "../../shared/jobs/useSameContent";
import { Reading } from "../../shared/ui/Reading";
import { StaleContext } from "../../shared/ui/StaleContext";
import type { ExplainActions } from "./ExplainContext";
import { explained, type ExplainedFigure } from "../../shared/figures/explain/explained";
import { EXPLANATIONS } from "../../shared/figures/explain/explanations";
import type { FigureId } from "../../shared/figures/explain/FigureId";
import { InputLinks } from "./InputLinks";
import type { Subject } from "../../shared/figures/explain/Subject";

export type ExplainCardProps = Readonly<{
  id: FigureId;
  /** The id that the figure's button refers to. */
  cardId: string;
  title: string;
  subject: Subject;
  actions: ExplainActions;
  onClose: () => void;
}>;

/** Figures that one client or one month decides. */
const SINGLE_DEPLOYMENT: readonly FigureId[] = [
  "unitBreakeven",
  "firstBreakeven",
  "deficit",
  "peak",
  "payback",
  "headcount",
];

/**
 * Explains a figure: its meaning, its calculation, the inputs that it depends on and their cells. Loaded with the first
 * explanation.
 */
export function ExplainCard({ id, cardId, title, subject, actions, onClose }: ExplainCardProps): ReactElement {
  const styles = useStyles();
  const { code, locale, formats, messages } = useLanguage();
  const stale = use(StaleContext);
  const found = explainCatalog(code);
  const catalogue = found instanceof Promise ? use(found) : found;
  const t = useMemo(() => explainMessages(code, catalogue, formats), [code, catalogue, formats]);
  const explanation = EXPLANATIONS[id];
  const { what, formula } = t.figures[id];
  const cells = useSameContent(subject.cells);
  const names = useSameContent(actions.model.reference.names);
  const plan = useSameContent(subject.compiled.plan);
  const { report, profiles } = subject;
  const further = useMemo(
    () => ({ ...(report === undefined ? {} : { report }), ...(profiles === undefined ? {} : { profiles }) }),
    [report, profiles],
  );
  const input = useMemo(
    () => ({ id, plan, further, cells, names, code, locale }),
    [id, plan, further, cells, names, code, locale],
  );
  const { latest } = useJob("explain", input, {
    isQuick: isQuick(input.plan),
    runHere: () => explained(id, subject, { names }, { t, formats }),
  });
  // Do not show an answer for another figure or for former inputs beside this one.
  const { numbers, links, calls } = latest?.input === input ? latest.output : NOT_YET;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      id={cardId}
      role="group"
      aria-label={title}
      data-stale={stale ? "" : undefined}
      className={styles.card}
      onKeyDown={closeOnEscape}
    >
      {stale ? <p className={styles.former}>{messages.answer.stale}</p> : null}
      <p className={styles.what}>{what}</p>
      <h2 className={styles.title}>{t.formula}</h2>
      <p className={styles.text}>{formula}</p>
      {latest?.input === input ? null : <Reading />}
      {numbers.length === 0 ? null : (
        <>
          <h2 className={styles.title}>{t.here}</h2>
          <ul className={styles.numbers}>
            {numbers.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <InputLinks links={links} t={t} actions={actions} />
      {SINGLE_DEPLOYMENT.includes(id) ? <p className={styles.note}>{t.onePlace}</p> : null}
      {calls.length === 0 ? null : (
        <>
          <h2 className={styles.title}>{t.cell}</h2>
          {calls.map(({ formula: call }) => (
            <code key={call} className={styles.call}>
              {breakable(call)}
            </code>
          ))}
        </>
      )}
      <p className={styles.links}>
        {[...new Map(calls.map((call) => [call.id, call])).values()].map((call) => (
          <Link key={call.id} href={helpAddress(call.help, code)} target="_blank">
            {t.about({ name: call.id })}
          </Link>
        ))}
        <Link href={`docs/${explanation.theory}`} target="_blank">
          {t.theory}
        </Link>
      </p>
    </div>
  );
}

const NOT_YET: ExplainedFigure = { numbers: [], links: [], calls: [] };

/** Lets long formulas wrap after punctuation. */
const breakable = (text: string): string => text.replaceAll(/([(,.])/g, "$1\u200b");

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  former: { margin: 0, fontStyle: "italic" },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  numbers: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
    "& li": { marginBottom: "2px" },
  },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
  call: { display: "block", userSelect: "text" },
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0 0`,
    "& a": { fontSize: "inherit" },
  },
});
