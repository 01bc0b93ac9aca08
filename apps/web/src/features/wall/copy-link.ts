import { t } from '../../i18n';
import { toast } from '../../lib/toasts';

/** The address of something goes to the clipboard; where there is none, it is at least shown. */
export async function copyLink(path: string): Promise<void> {
  const address = `${location.origin}${path}`;
  try {
    await navigator.clipboard.writeText(address);
    toast(t('wall.linkCopied'));
  } catch {
    toast(address);
  }
}
