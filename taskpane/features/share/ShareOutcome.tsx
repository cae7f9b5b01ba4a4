import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Outcome } from "./useShare";

const MAX_LISTED = 20;

/** Reports what was done, and lists the cells that were skipped with the reason. */
export function ShareOutcome({ outcome }: Readonly<{ outcome: Outcome }>): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.share;
  const { text, list } = useOutcomeText(outcome);
  return (
    <div role="status" className={styles.text}>
      <p className={styles.line}>{text}</p>
      {list.length === 0 ? null : (
        <>
          <p className={styles.line}>{t.left({ count: list.length })}</p>
          <ul className={styles.list}>
            {list.slice(0, MAX_LISTED).map((one) => (
              <li key={one}>{one}</li>
            ))}
            {list.length > MAX_LISTED ? <li>{t.more({ count: list.length - MAX_LISTED })}</li> : null}
          </ul>
        </>
      )}
    </div>
  );
}

function useOutcomeText(outcome: Outcome): Readonly<{ text: string; list: readonly string[] }> {
  const { messages } = useLanguage();
  const t = messages.share;
  switch (outcome.kind) {
    case "prepared": {
      const { cells, names, sheets } = outcome.result;
      return { text: t.prepared({ cells: cells + names, sheets }), list: [] };
    }
    case "restored": {
      const { cells, names, skipped } = outcome.result;
      const list = skipped.map(({ location, reason }) => t.because({ where: location, why: t.reasons[reason] }));
      return { text: t.restored({ formulas: cells + names }), list };
    }
    case "repaired": {
      const { cells, unrepaired, locked } = outcome.result;
      return {
        text: t.repaired({ cells: cells - unrepaired.length }),
        list: [
          ...unrepaired.map((where) => t.because({ where, why: t.reasons.unbound })),
          ...locked.map((where) => t.because({ where, why: t.reasons.locked })),
        ],
      };
    }
  }
}

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});
