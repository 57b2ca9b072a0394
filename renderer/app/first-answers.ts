/** What the first run asks. */
export interface FirstAnswers {
  readonly fullName: string;
  readonly shortName: string;
  /** Null while untouched: it follows the full name. */
  readonly signatureName: string | null;
  readonly hasCommittee: boolean | null;
  /** One party group a line. */
  readonly partyGroups: string;
}

export const noAnswers: FirstAnswers = {
  fullName: "",
  shortName: "",
  signatureName: null,
  hasCommittee: null,
  partyGroups: "",
};

/** What keeps the answers from being saved, by field. */
export function firstProblems(answers: FirstAnswers): Readonly<Record<string, string>> {
  const signature = answers.signatureName ?? answers.fullName;
  return {
    ...(answers.fullName.trim() === "" ? { fullName: "请填写党组织全称" } : {}),
    ...(signature.trim() === "" && answers.fullName.trim() !== ""
      ? { signatureName: "请填写落款名称" }
      : {}),
    ...(answers.hasCommittee === null ? { hasCommittee: "请选择本届是否设支委会" } : {}),
  };
}

/** The branch as it is created. */
export function branchValuesOf(answers: FirstAnswers): Readonly<Record<string, unknown>> {
  return {
    fullName: answers.fullName.trim(),
    shortName: answers.shortName.trim() || null,
    signatureName: (answers.signatureName ?? answers.fullName).trim(),
    hasCommittee: answers.hasCommittee ?? false,
  };
}

/** The names of the party groups: one a line or parted by 、；, each once. */
export function partyGroupNamesOf(answers: FirstAnswers): readonly string[] {
  const names = answers.partyGroups.split(/[\n、；;，,]/).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== "");
}
