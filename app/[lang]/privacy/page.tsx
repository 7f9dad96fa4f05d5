import { contentMetadata, contentPage } from '../../content-page'

export const generateMetadata = contentMetadata('privacy')
export default contentPage('privacy')
