import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons";
import { type ReactElement, type RefObject, use, useState } from "react";
import type { ChartPicture } from "../../../src/workbook/insert/insertChart";
import { useLanguage } from "../language/LanguageProvider";
import { ChartActionsContext } from "./ChartActions";
import type { LegendEntry } from "./chartPicture";
import type { Copied } from "./copyPicture";

type Props = Readonly<{
  /** What holds the picture. */
  figure: RefObject<HTMLElement | null>;
  title: string;
  /** What its values are in, for a picture that stands alone. */
  unit?: string;
  legend: readonly LegendEntry[];
  /** What goes onto a sheet. */
  picture: () => ChartPicture;
}>;

/** What can be taken out of the pane: the picture, or a chart of Excel's own. Nothing where there is no workbook. */
export function ChartMenu({ figure, title, unit, legend, picture }: Props): ReactElement | null {
  const styles = useStyles();
  const words = useLanguage().messages.charts;
  const actions = use(ChartActionsContext);
  const [copied, setCopied] = useState<Copied>();
  if (actions === undefined) return null;
  const copy = async (): Promise<void> => {
    setCopied(undefined);
    const svg = figure.current?.querySelector<SVGSVGElement>('svg[role="img"]');
    if (svg === null || svg === undefined) return;
    const { copyPicture } = await import("./copyPicture");
    setCopied(await copyPicture(svg, unit === undefined ? title : `${title}, ${unit}`, legend));
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.button}
            appearance="subtle"
            size="small"
            icon={<MoreHorizontal16Regular />}
            aria-label={words.more({ title })}
            title={words.more({ title })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void copy()}>{words.copy}</MenuItem>
            <MenuItem disabled={actions.busy} onClick={() => actions.insert(picture())}>
              {words.insert}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <div role="status" className={styles.said}>
        {copied === undefined ? null : words.copyOutcome[copied]}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  button: { position: "absolute", top: 0, insetInlineEnd: 0, minWidth: "24px", height: "20px", padding: 0 },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
