import { Outlet } from '@tanstack/react-router';

/** The frame of the administration: each part brings its own page. */
export const AdminFrame = () => <Outlet />;
