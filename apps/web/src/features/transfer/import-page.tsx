import { useSearch } from '@tanstack/react-router';
import { EarlierImports } from './earlier-imports';
import { ImportReport } from './import-report';
import { ImportUpload } from './import-upload';

/** Bringing people and what they wrote in: a file, what it would do, and what it did. */
export function ImportPage() {
  const { id } = useSearch({ from: '/house/admin/import' });
  if (id) return <ImportReport key={id} id={id} />;
  return (
    <>
      <ImportUpload />
      <EarlierImports />
    </>
  );
}
