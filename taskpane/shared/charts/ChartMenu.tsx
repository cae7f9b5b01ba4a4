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
import type { CopyOutcome } from "./copyPicture";

type Props = Readonly<{
  /** The element that contains the picture. */
  figure: RefObject<HTMLElement | null>;
  title: string;
  /** The unit of the values, for a picture that is used on its own. */
  unit?: string;
  legend: readonly LegendEntry[];
  /** The data of the chart to insert into a sheet. */
  picture: () => ChartPicture;
}>;

/** Exports the chart as a picture or as an Excel chart. Renders nothing without a workbook. */
export function ChartMenu({ figure, title, unit, legend, picture }: Props): ReactElement | null {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.charts;
  const actions = use(ChartActionsContext);
  const [copied, setCopied] = useState<CopyOutcome>();
  if (actions === undefined) return null;
  const copy = async (): Promise<void> => {
    setCopied(undefined);
    const svg = figure.current?.querySelector<SVGSVGElement>('svg[role="img"]');
    if (svg === null || svg === undefined) return;
    const { copyPicture } = await import("./copyPicture");
    setCopied(await copyPicture(svg, unit === undefined ? title : [title, unit].join(messages.list), legend));
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
            aria-label={t.more({ title })}
            title={t.more({ title })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void copy()}>{t.copy}</MenuItem>
            <MenuItem disabled={actions.busy} onClick={() => actions.insert(picture())}>
              {t.insert}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <div role="status" className={styles.status}>
        {copied === undefined ? null : t.copyOutcome[copied]}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  button: { position: "absolute", top: 0, insetInlineEnd: 0, minWidth: "24px", height: "20px", padding: 0 },
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
