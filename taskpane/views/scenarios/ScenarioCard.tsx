import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useMemo } from "react";
import { compile } from "../../../src/engine/cost/compile";
import type { ListedModel } from "../../../src/workbook/model/Model";
import { deploymentReached } from "../../shared/figures/deploymentReached";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { isQuick } from "../../shared/jobs/isQuick";
import { useJob } from "../../shared/jobs/useJob";
import { useSameContent } from "../../shared/jobs/useSameContent";
import { judged, readModel } from "../../shared/figures/evaluate";

export const CARD_ACTIONS = ["show", "duplicate", "rename", "delete", "export"] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];

type Props = Readonly<{
  listed: ListedModel;
  busy: boolean;
  /** The action whose form or question is open. */
  opened: CardAction | undefined;
  onAction: (action: CardAction) => void;
  children: ReactNode;
}>;

/** One scenario: its sheet, its answer in one line, and its actions. */
export function ScenarioCard({ listed, busy, opened, onAction, children }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.scenarios;
  const { sheetName, names } = listed.model.reference;
  return (
    <li className={mergeClasses(styles.card, listed.active && styles.active)} aria-label={sheetName}>
      <div className={styles.head}>
        <h3 className={styles.title}>{sheetName}</h3>
        {listed.active ? (
          <Badge appearance="outline" size="small">
            {t.inFront}
          </Badge>
        ) : null}
      </div>
      <Answer listed={listed} />
      <div className={styles.actions} role="group" aria-label={t.actionsOf({ name: sheetName })}>
        {CARD_ACTIONS.map((action) => (
          <Button
            key={action}
            size="small"
            appearance="subtle"
            className={styles.action}
            data-place={`${names.drivers} ${action}`}
            aria-label={t.actionOn({ action: t.actions[action], name: sheetName })}
            {...(action === "show" ? {} : { "aria-expanded": opened === action })}
            disabled={busy}
            onClick={() => onAction(action)}
          >
            {t.actions[action]}
          </Button>
        ))}
      </div>
      {children}
    </li>
  );
}

function Answer({ listed: { model } }: Readonly<{ listed: ListedModel }>): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.scenarios;
  const cells = useSameContent(model.cells);
  const read = useMemo(() => readModel(cells), [cells]);
  const plan = read.ok ? read.value.plan : undefined;
  const { latest, computing } = useJob("judge", plan, {
    isQuick: plan !== undefined && isQuick(plan),
    runHere: (input) => judged(compile(input)),
  });
  if (!read.ok) return <p className={styles.answer}>{t.errorsToFix({ count: read.problems.length })}</p>;
  if (latest === undefined || computing) return <p className={styles.answer}>{t.computing}</p>;
  const from = deploymentReached(latest.output.verdict.sustained);
  return <p className={styles.answer}>{from === undefined ? t.notEconomical : t.economical({ n: from })}</p>;
}

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  active: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  answer: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  action: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});
