/** What went wrong, told to screen readers at once; nothing while nothing did. */
export function Problem({ says }: { says: string | undefined }) {
  if (!says) return null;
  return (
    <p role="alert" class="warning">
      {says}
    </p>
  );
}
