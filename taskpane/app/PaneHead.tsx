import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../shared/language/LanguageProvider";
import { type View, type ViewGroup, VIEW_GROUPS } from "../shared/View";
import { ViewTabs } from "./ViewTabs";

type Props = Readonly<{
  view: View;
  onSelect: (view: View) => void;
  /** The scenario whose figures are shown; undefined if there is only one. */
  scenario: string | undefined;
  onShowSheet: (name: string) => void;
}>;

const GROUPS = Object.keys(VIEW_GROUPS) as ViewGroup[];

/** The tabs of the views and the name of the scenario, always in sight. */
export function PaneHead({ view, onSelect, scenario, onShowSheet }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.shown;
  return (
    <div className={styles.head}>
      <ViewTabs
        groups={GROUPS.map((group) => ({
          name: messages.tabGroups[group],
          views: VIEW_GROUPS[group].map((view) => [view, messages.tabs[view]] as const),
        }))}
        selected={view}
        label={messages.tabsLabel}
        moreLabel={messages.moreTabs}
        onSelect={onSelect}
      />
      {scenario === undefined ? null : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.scenario}
          icon={<DocumentTable16Regular />}
          title={t.showSheet}
          onClick={() => onShowSheet(scenario)}
        >
          <span className={styles.name}>{t.scenario({ name: scenario })}</span>
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    position: "sticky",
    // Cover the padding of the content that scrolls below the head.
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    marginTop: `calc(-1 * ${tokens.spacingVerticalS})`,
    paddingTop: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > div": { width: "100%" },
  },
  scenario: {
    minWidth: 0,
    maxWidth: "100%",
    paddingLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
