import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WeatherMoon16Regular, WeatherSunny16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../shared/language/LanguageProvider";
import type { Dark } from "../shared/theme/useDark";
import { HelpMenu } from "./HelpMenu";
import { LanguageSwitch } from "./LanguageSwitch";

type Props = Readonly<{ dark: Dark; onTour: (() => void) | undefined }>;

export function BrandBar({ dark: { dark, toggle }, onTour }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const label = dark ? messages.theme.toLight : messages.theme.toDark;
  return (
    <footer className={styles.bar}>
      <img src="assets/icon-16.png" alt="" width="16" height="16" />
      <span className={styles.name}>{messages.product}</span>
      <HelpMenu onTour={onTour} />
      <LanguageSwitch />
      <Button
        appearance="subtle"
        size="small"
        icon={dark ? <WeatherSunny16Regular /> : <WeatherMoon16Regular />}
        aria-label={label}
        title={label}
        onClick={toggle}
      />
    </footer>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { flexGrow: 1 },
});
