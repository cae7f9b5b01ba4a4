import { Button, Menu, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { helpAddress } from "../shared/language/helpAddress";
import { useLanguage } from "../shared/language/LanguageProvider";

/** Pages of the static site that also serves the pane. */
const PAGES = [
  ["guides", "docs/index.html"],
  ["functions", "docs/functions.html"],
  ["support", "docs/support.html"],
] as const;

/** `onTour` is absent while there is no model to show. */
export function HelpMenu({ onTour }: Readonly<{ onTour: (() => void) | undefined }>): ReactElement {
  const { code, messages } = useLanguage();
  const t = messages.help;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<QuestionCircle16Regular />}
          aria-label={t.label}
          title={t.label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onTour === undefined ? null : <MenuItem onClick={onTour}>{t.tour}</MenuItem>}
          {PAGES.map(([name, address]) => (
            <MenuItemLink key={name} href={helpAddress(address, code)} target="_blank" rel="noopener">
              {t.pages[name]}
            </MenuItemLink>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
