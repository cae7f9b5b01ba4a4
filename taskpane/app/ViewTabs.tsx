import {
  makeStyles,
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useOverflowMenu,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

type Props<View extends string> = Readonly<{
  /** The views in tab order, each with its label, by group. */
  groups: readonly Readonly<{ name: string; views: readonly (readonly [View, string])[] }>[];
  selected: View;
  label: string;
  /** Name of the button that opens the menu of tabs that do not fit. */
  moreLabel: string;
  onSelect: (view: View) => void;
}>;

/**
 * Tabs in one row. In a narrow pane the last tabs are hidden, but never the selected one, and a menu names all views by
 * group.
 */
export function ViewTabs<View extends string>(props: Props<View>): ReactElement {
  const { groups, selected, label, onSelect } = props;
  const views = groups.flatMap((group) => group.views);
  const styles = useStyles();
  return (
    // Labels in another language have other widths, so the key discards the measured widths.
    <Overflow key={views.map(([, text]) => text).join()} minimumVisible={1} padding={16}>
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

function MoreViews<View extends string>({ groups, moreLabel, onSelect }: Props<View>): ReactElement | null {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" size="small" className={styles.button}>
            {moreLabel}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {groups.map(({ name, views }) => (
              <MenuGroup key={name}>
                <MenuGroupHeader>{name}</MenuGroupHeader>
                {views.map(([view, text]) => (
                  <MenuItem key={view} onClick={() => onSelect(view)}>
                    {text}
                  </MenuItem>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

const useStyles = makeStyles({
  more: { flexShrink: 0 },
  button: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  row: { display: "flex", alignItems: "center", minWidth: 0, overflow: "hidden" },
  tabs: {
    columnGap: 0,
    "& > button": { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  },
});
