import PersonCardLayer from '../features/expertise/person-card-layer';
import TooltipLayer from '../ui/tooltip-layer';

/** What says more about what one points at. */
export default function ExplainingLayers() {
  return (
    <>
      <TooltipLayer />
      <PersonCardLayer />
    </>
  );
}
