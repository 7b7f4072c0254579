package org.unionhome;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds the texts: one file for each area of the platform and each process, Chinese by default, English beside it. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        texts.setFallbackToSystemLocale(false);
        texts.setBasenames(basenames(resources).toArray(String[]::new));
        return texts;
    }

    private static Set<String> basenames(ResourcePatternResolver resources) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Resource resource : resources.getResources("classpath*:messages/*.properties")) {
            String file = String.valueOf(resource.getFilename());
            if (!file.contains("_")) {
                names.add("messages." + file.replace(".properties", ""));
            }
        }
        for (Resource resource : resources.getResources("classpath*:processes/*/messages.properties")) {
            String[] path = resource.getURL().getPath().split("/");
            names.add("processes." + path[path.length - 2] + ".messages");
        }
        return names;
    }
}
