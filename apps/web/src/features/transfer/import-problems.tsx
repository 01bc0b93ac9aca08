import { csvFields, importProblems, type ImportDto, type ImportProblem } from '@app/contract';
import { CircleCheck } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import s from './transfer.module.css';

const isRefused = ({ code }: ImportProblem): boolean => (importProblems.refused as readonly string[]).includes(code);

/** What is wrong, by file and line, in words. */
export function ProblemsCard({ found: { kind, problems, problemCount, state } }: { found: ImportDto }) {
  const t = useT();
  const files = [...new Set(problems.map(({ file }) => file))];
  if (problems.length === 0)
    return state === 'checked' ? (
      <p className={s.sound}>
        <CircleCheck size={18} aria-hidden="true" />
        {t('admin.problems.none')}
      </p>
    ) : null;
  return (
    <Card className={s.problems}>
      <h2>{t(state === 'undone' ? 'admin.undo.left' : 'admin.problems.title')}</h2>
      {problemCount > problems.length && (
        <p className={s.lead}>{t('admin.problems.first', { shown: problems.length, count: problemCount })}</p>
      )}
      {files.map((file) => (
        <section key={file}>
          <h3>{file}</h3>
          <ul>
            {problems
              .filter((problem) => problem.file === file)
              .map((problem, i) => (
                <Problem key={i} problem={problem} kind={kind} />
              ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

function Problem({ problem, kind }: { problem: ImportProblem; kind: ImportDto['kind'] }) {
  const t = useT();
  const { line, field, value, code } = problem;
  const column = kind === 'csv' ? csvFields.find((one) => one === (field === 'id' ? 'employeeId' : field)) : undefined;
  return (
    <li>
      <span className={s.line}>
        {line > 0 ? t('admin.problems.line', { line }) : code !== 'undo.in-use' && t('admin.problems.file')}
      </span>
      <span className={s.what}>
        {t(`admin.problem.${code}`)}
        {(field ?? value) && (
          <small>
            {column ? t(`admin.column.${column}`) : field && <code>{field}</code>}
            {value && <q>{value}</q>}
          </small>
        )}
      </span>
      {isRefused(problem) && <Tag tone="bad">{t('admin.problems.isRefused')}</Tag>}
    </li>
  );
}

export function UnknownFieldsCard({ found: { unknownFields } }: { found: ImportDto }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card className={s.problems}>
      <h2>{t('admin.problems.unknown')}</h2>
      <p className={s.lead}>{t('admin.problems.unknownLead')}</p>
      <ul>
        {[...unknownFields]
          .sort((a, b) => b.lines - a.lines)
          .map(({ file, field, lines }) => (
            <li key={`${file} ${field}`}>
              <span className={s.line} title={format.number(lines)}>
                {t('admin.problems.unknownField', { count: lines })}
              </span>
              <span className={s.what}>
                {field}
                <small>
                  <code>{file}</code>
                </small>
              </span>
            </li>
          ))}
      </ul>
    </Card>
  );
}
