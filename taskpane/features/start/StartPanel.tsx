import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Template } from "../../../src/plan/templates/Template";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { TemplateGallery } from "./TemplateGallery";

type Props = Readonly<{
  busy: boolean;
  onInsert: (template: Template) => void;
  /** Other ways to start. */
  children?: ReactNode;
}>;

/** Shown while there is no model: an introduction, templates to choose from and one button. */
export function StartPanel({ busy, onInsert, children }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.start;
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{t.title}</h2>
      <p className={styles.text}>{t.text}</p>
      <TemplateGallery busy={busy} onInsert={onInsert} />
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});
