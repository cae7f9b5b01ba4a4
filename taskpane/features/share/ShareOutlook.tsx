import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { ShareState } from "../../../src/workbook/share/shareState";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Share } from "./useShare";

type Props = Readonly<{ state: ShareState; busy: boolean; share: Share }>;

/** Describes what each of the three actions would do to this workbook, beside its button. */
export function ShareOutlook({ state, busy, share }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.share;
  const { cells, names, spilled, broken, pending, locked, stored } = state;
  const some = cells + names > 0;
  return (
    <div className={styles.parts}>
      <Part button={t.prepare} disabled={busy || !some} primary={some && broken === 0} onClick={share.prepare}>
        {some ? t.toValues({ cells: cells + names, sheets: state.sheets.length, spilled }) : t.nothing}
        {locked.length > 0 ? ` ${t.locked({ cells: locked.length, first: locked[0] ?? "" })}` : ""}
        {pending > 0 ? ` ${t.pending({ cells: pending })}` : ""}
        {broken > 0 ? ` ${t.unknown({ cells: broken })}` : ""}
      </Part>
      <Part button={t.restore} disabled={busy || stored === 0} primary={!some && stored > 0} onClick={share.restore}>
        {stored > 0 ? t.kept({ formulas: stored }) : t.noneKept}
      </Part>
      <Part button={t.repair} disabled={busy || broken === 0} primary={broken > 0} onClick={share.repair}>
        {broken > 0 ? t.broken({ cells: broken }) : t.noneBroken}
      </Part>
    </div>
  );
}

type PartProps = Readonly<{
  button: string;
  disabled: boolean;
  primary: boolean;
  onClick: () => void;
  children: ReactNode;
}>;

function Part({ button, disabled, primary, onClick, children }: PartProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Button size="small" appearance={primary ? "primary" : "secondary"} disabled={disabled} onClick={onClick}>
        {button}
      </Button>
      <p className={styles.text}>{children}</p>
    </div>
  );
}

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
