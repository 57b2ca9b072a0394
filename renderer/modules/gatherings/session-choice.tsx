import type { AttendanceLineProps } from "#renderer/modules/gatherings/attendance-line-props.ts";

/** Which session somebody came to. */
export function SessionChoice({
  index,
  row,
  isReadOnly,
  sessionNames,
  onRow,
}: AttendanceLineProps) {
  const names = sessionNames.split("\n");
  const name = row.person?.name ?? "";
  if (isReadOnly) return <span>{row.session === null ? "" : names[row.session - 1]}</span>;
  return (
    <select
      data-path={`attendance.${index}.session`}
      data-enter-skip
      aria-label={`${name}的场次`}
      value={row.session ?? ""}
      onChange={(event) => onRow(index, { ...row, session: Number(event.target.value) || null })}
    >
      <option value="">未分场次</option>
      {names.map((label, at) => (
        <option key={at} value={at + 1}>
          {label}
        </option>
      ))}
    </select>
  );
}
