import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUp16Regular, Delete16Regular, Edit16Regular, TagAdd16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { IconButton } from "../ui/IconButton";

/** Actions for a row. */
export type RowActions = Readonly<{
  busy: boolean;
  onEdit: () => void;
  onRemove?: () => void;
  /** Moves the row before the one above it. */
  onUp?: () => void;
}>;

type Props = RowActions &
  Readonly<{
    title: string;
    lines: readonly string[];
    /** Adds an item to the row, such as a price break. */
    further?: Readonly<{ label: string; onAdd: () => void }>;
  }>;

export function RowCard({ title, lines, busy, onEdit, onRemove, onUp, further }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.inputs;
  return (
    <div className={styles.card}>
      <div className={styles.text}>
        <div className={styles.title}>{title}</div>
        {lines.map((line) => (
          <div key={line} className={styles.line}>
            {line}
          </div>
        ))}
      </div>
      {onUp === undefined ? null : (
        <IconButton icon={<ArrowUp16Regular />} label={t.moveUp({ name: title })} disabled={busy} onClick={onUp} />
      )}
      {further === undefined ? null : (
        <IconButton icon={<TagAdd16Regular />} label={further.label} onClick={further.onAdd} />
      )}
      <IconButton icon={<Edit16Regular />} label={t.edit({ name: title })} onClick={onEdit} />
      {onRemove === undefined ? null : (
        <IconButton icon={<Delete16Regular />} label={t.remove({ name: title })} disabled={busy} onClick={onRemove} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { flexGrow: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});
