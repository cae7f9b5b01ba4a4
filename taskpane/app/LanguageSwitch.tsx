import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { LocalLanguage16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { LANGUAGES } from "../../src/i18n/languages";
import { useLanguage } from "../shared/language/LanguageProvider";

/** Each language is listed under its own name. */
export function LanguageSwitch(): ReactElement {
  const { code, messages, choose } = useLanguage();
  return (
    <Menu
      checkedValues={{ language: [code] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        const found = LANGUAGES.find((one) => one === chosen);
        if (found !== undefined) choose(found);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<LocalLanguage16Regular />}
          aria-label={messages.language}
          title={messages.language}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((one) => (
            <MenuItemRadio key={one} name="language" value={one} lang={one}>
              {LANGUAGE_FACTS[one].name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
