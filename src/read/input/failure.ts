const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder: check the path",
  ENOTDIR: "no such file or folder: a part of the path is a file",
  EACCES: "permission denied: make it readable for this user",
  EPERM: "permission denied: make it readable for this user",
  ELOOP: "a link that leads back to itself: give the real path",
  Z_BUF_ERROR: "a gzip file that is cut short: what stands before the cut is read; get the rest of it",
  Z_DATA_ERROR: "a damaged gzip file: what stands before the damage is read; get it again",
  ENAMETOOLONG: "the name is too long: check the path",
};

/** The plain reason why the file system refused or bytes could not be unpacked; anything else is a bug and goes on as an exception. */
export function explainFailure(error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof code === "string" && code in reasons) return reasons[code]!;
  if (typeof syscall === "string") return `could not be read (${code}): check the file`;
  throw error;
}
