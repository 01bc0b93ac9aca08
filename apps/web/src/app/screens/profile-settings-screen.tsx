import { InferenceSettings } from '../../features/expertise/inference-settings';
import { useMe } from '../../features/identity/identity.api';
import { ProfileSettings } from '../../features/people/profile-settings';

/** What one says of oneself, and whether anything else may be made of it. */
export function ProfileSettingsScreen() {
  const { can } = useMe();
  return (
    <>
      <ProfileSettings />
      {can.create && <InferenceSettings />}
    </>
  );
}
