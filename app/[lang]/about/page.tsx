import { contentMetadata, contentPage } from '../../content-page'

export const generateMetadata = contentMetadata('about')
export default contentPage('about')
