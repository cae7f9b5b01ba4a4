import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

type Props<View extends string> = Readonly<{
  /** The views in tab order, each with its label. */
  views: readonly (readonly [View, string])[];
  selected: View;
  label: string;
  /** Name of the button that opens the menu of tabs that do not fit. */
  moreLabel: string;
  onSelect: (view: View) => void;
}>;

/** Tabs in one row. In a narrow pane the last tabs move into a menu, but never the selected one. */
export function ViewTabs<View extends string>(props: Props<View>): ReactElement {
  const { views, selected, label, onSelect } = props;
  const styles = useStyles();
  return (
    // Labels in another language have other widths, so the key discards the measured widths.
    <Overflow key={views.map(([, text]) => text).join()} minimumVisible={2} padding={8}>
      <div className={styles.row}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={selected}
          aria-label={label}
          onTabSelect={(_, { value }) => onSelect(value as View)}
        >
          {views.map(([name, text], index) => (
            <OverflowItem key={name} id={name} priority={name === selected ? views.length : -index}>
              <Tab value={name}>{text}</Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreViews {...props} />
      </div>
    </Overflow>
  );
}

function MoreViews<View extends string>({ views, moreLabel, onSelect }: Props<View>): ReactElement | null {
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<MoreHorizontal20Regular />}
            aria-label={moreLabel}
            title={moreLabel}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {views.map(([name, text]) => (
              <HiddenView key={name} name={name} text={text} onSelect={() => onSelect(name)} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

type HiddenProps = Readonly<{ name: string; text: string; onSelect: () => void }>;

function HiddenView({ name, text, onSelect }: HiddenProps): ReactElement | null {
  return useIsOverflowItemVisible(name) ? null : <MenuItem onClick={onSelect}>{text}</MenuItem>;
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", minWidth: 0, overflow: "hidden" },
  tabs: {
    columnGap: 0,
    "& > button": { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  },
});
